import {dashboardRoute} from "../../../components/pages/dashboard.tsx";

const route = dashboardRoute("en");

export const dynamicParams = false;
export const {generateStaticParams, generateMetadata} = route;
export default route.Page;
