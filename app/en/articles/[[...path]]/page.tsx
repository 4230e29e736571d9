import {articlesRoute} from "../../../../components/pages/articles.tsx";

const route = articlesRoute("en");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
