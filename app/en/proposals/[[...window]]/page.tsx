import {proposalsRoute} from "../../../../components/pages/proposals.tsx";

const route = proposalsRoute("en");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
