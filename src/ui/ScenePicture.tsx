/** A scene as an SVG of the page, in the page's own colours: for small pictures that stand still. */
import type { ReactNode } from 'react';
import { asCustomProperty } from '../chart/paint/colourWriter.ts';
import type { ColourToken, Prim, Scene } from '../chart/scene/display.ts';

/** The picture; `name` says what it shows to those who do not see it. Scenes whose bands fade are drawn without fading. */
export function ScenePicture({
  scene,
  name,
  className,
}: {
  readonly scene: Scene;
  readonly name: string;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      strokeLinejoin="round"
      role="img"
      aria-label={name}
      className={className}
    >
      {scene.prims.map(drawn)}
    </svg>
  );
}

function drawn(prim: Prim, key: number): ReactNode {
  const alpha = 'alpha' in prim ? prim.alpha : undefined;
  switch (prim.kind) {
    case 'rect':
      return (
        <rect
          key={key}
          x={prim.x}
          y={prim.y}
          width={prim.width}
          height={prim.height}
          fill={asCustomProperty(prim.fill)}
          opacity={alpha}
        />
      );
    case 'line':
      return (
        <path
          key={key}
          d={`M${prim.x1} ${prim.y1}L${prim.x2} ${prim.y2}`}
          stroke={asCustomProperty(prim.stroke)}
          strokeWidth={prim.width}
          strokeDasharray={prim.dash?.join(' ')}
          opacity={alpha}
        />
      );
    case 'polygon':
      return (
        <path
          key={key}
          d={`M${prim.points.map((point) => point.join(' ')).join('L')}${prim.open ? '' : 'Z'}`}
          {...ink(prim)}
          opacity={alpha}
        />
      );
    case 'circle':
      return <circle key={key} cx={prim.x} cy={prim.y} r={prim.radius} {...ink(prim)} opacity={alpha} />;
    case 'text':
      return (
        <text
          key={key}
          x={prim.x}
          y={prim.y}
          fontSize={prim.size}
          fontWeight={prim.weight}
          fill={asCustomProperty(prim.fill)}
          textAnchor={prim.anchor}
          {...(prim.halo
            ? { stroke: asCustomProperty(prim.halo), strokeWidth: 4, paintOrder: 'stroke' }
            : {})}
          opacity={alpha}
        >
          {prim.text}
        </text>
      );
    case 'clip':
      // What stands still is composed to fit: nothing has to be cut.
      return <g key={key}>{prim.parts.map(drawn)}</g>;
  }
}

function ink(prim: { readonly fill?: ColourToken; readonly stroke?: ColourToken; readonly width?: number }) {
  return {
    fill: prim.fill ? asCustomProperty(prim.fill) : 'none',
    ...(prim.stroke ? { stroke: asCustomProperty(prim.stroke), strokeWidth: prim.width ?? 1 } : {}),
  };
}
