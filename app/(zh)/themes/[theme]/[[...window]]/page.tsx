import {themeRoute} from "../../../../../components/pages/theme.tsx";

const route = themeRoute("zh");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
