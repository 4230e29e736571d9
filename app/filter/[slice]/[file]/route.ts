import {notFound} from "next/navigation";
import {filterFiles} from "../../../../components/filter/index-files.ts";

interface Props {
  params: Promise<{slice: string; file: string}>;
}

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () =>
  [...filterFiles.keys()].map((address) => {
    const [slice = "", file = ""] = address.split("/").slice(2);
    return {slice, file};
  });

/** A file of the filter’s index. */
export async function GET(_: Request, {params}: Props) {
  const {slice, file} = await params;
  const make = filterFiles.get(`/filter/${slice}/${file}`) ?? notFound();
  return Response.json(make());
}
