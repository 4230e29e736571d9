import {sourcesRoute} from "../../../../components/pages/sources.tsx";

const route = sourcesRoute("zh");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
