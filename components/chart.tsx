import type {CSSProperties, ReactNode} from "react";

/**
 * The server’s drawings, which need no script. ECharts takes over where the reader comes near (see charts-live); without
 * a script the drawing is one image.
 */
export function Chart({
  options,
  label,
  style,
  children,
}: {
  options: string;
  label: string;
  style?: CSSProperties;
  children: ReactNode;
}) {
  return (
    <div className="chart" style={style} role="img" aria-label={label} data-options={options}>
      <div className="drawings">{children}</div>
    </div>
  );
}

/** One of a chart’s drawings, for the width its class names. */
export function Drawing({svg, className, style}: {svg: string; className: string; style: CSSProperties}) {
  return <div className={className} style={style} dangerouslySetInnerHTML={{__html: svg}} />;
}
