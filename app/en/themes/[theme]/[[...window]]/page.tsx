import {themeRoute} from "../../../../../components/pages/theme.tsx";

const route = themeRoute("en");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
