import type {CSSProperties} from "react";
import type {Drawn} from "./charts/drawn.ts";
import {sizes} from "./charts/index.ts";
import type {Size} from "./charts/index.ts";

type Both = Record<Size, Drawn>;

/** Width by height of the drawings, from which styles give each its place before it is laid out. */
export const ratios = ({wide, narrow}: Both): CSSProperties & Record<`--${string}`, number> => ({
  "--wide": Number((wide.width / wide.height).toFixed(4)),
  "--narrow": Number((narrow.width / narrow.height).toFixed(4)),
});

/** One of a chart’s drawings; what it stands in has the ratios of both. */
export function Drawing({svg, size}: {svg: string; size: Size}) {
  return <div className={`drawing ${size}`} dangerouslySetInnerHTML={{__html: svg}} />;
}

/**
 * The server’s drawings, which need no script. ECharts takes over where the reader comes near (see charts-live); without
 * a script the drawing is one image. `prefix` makes the drawings’ inner ids unique in the page.
 */
export function Chart({
  options,
  label,
  drawings,
  prefix,
}: {
  options: string;
  label: string;
  drawings: Both;
  prefix: string;
}) {
  return (
    <div className="chart" style={ratios(drawings)} role="img" aria-label={label} data-options={options}>
      <div className="drawings">
        {sizes.map((size) => (
          <Drawing key={size} svg={drawings[size].markup(`${prefix}-${size}`)} size={size} />
        ))}
      </div>
    </div>
  );
}
