#!/usr/bin/env python3
"""Writes src/ui/fonts.css: the shipped face, and local faces shaped to take its place while it loads.

    python3 scripts/font/fallback.py FOLDER...

The folders are searched for the files named in LOCAL. A local face is scaled so that the record's own text
is as wide in it as in the shipped face, and is given the shipped face's ascent and descent.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]

# Files to measure and names to look for, by weight; where a reader has several, the last one is taken.
# Liberation Sans has the widths of Arial.
LOCAL = [
    {
        400: ("DejaVuSans.ttf", ["DejaVu Sans"]),
        600: ("DejaVuSans-Bold.ttf", ["DejaVu Sans Bold", "DejaVuSans-Bold"]),
    },
    {
        400: ("NotoSans-Regular.ttf", ["Noto Sans", "Noto Sans Regular", "NotoSans-Regular"]),
        600: ("NotoSans-Bold.ttf", ["Noto Sans Bold", "NotoSans-Bold"]),
    },
    {
        400: ("roboto-latin-400-normal.woff2", ["Roboto", "Roboto Regular", "Roboto-Regular"]),
        600: ("roboto-latin-700-normal.woff2", ["Roboto Bold", "Roboto-Bold"]),
    },
    {
        400: ("LiberationSans-Regular.ttf", ["Arial", "ArialMT", "Liberation Sans", "LiberationSans"]),
        600: (
            "LiberationSans-Bold.ttf",
            ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold"],
        ),
    },
]

HEAD = """/*
 * The shipped face, written by scripts/font/fallback.py.
 * "Parley" sets the page: a font that comes late is left for the next visit, so no line of text ever moves.
 * "Parley Drawing" is the same files for text whose place was computed from their widths: it is drawn again.
 * "Parley Fallback" stands in for both, scaled to their widths and heights.
 */
"""


def record_text():
    texts = []
    for path in sorted((ROOT / "data").glob("*/events/*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        texts += [event["title"], event["summary"]]
    return Counter("".join(texts))


def mean_width(font, counts):
    cmap, hmtx, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    known = {c: n for c, n in counts.items() if ord(c) in cmap}
    return sum(hmtx[cmap[ord(c)]][0] * n for c, n in known.items()) / em / sum(known.values())


def rule(family, weight, lines):
    body = "".join(f"  {line};\n" for line in [f'font-family: "{family}"', f"font-weight: {weight}", *lines])
    return f"@font-face {{\n{body}}}\n"


def percent(value):
    return f"{value * 100:.2f}%"


def find(folders, name):
    for folder in folders:
        for path in sorted(Path(folder).rglob(name)):
            return path
    sys.exit(f"No {name} in {', '.join(folders)}.")


def main(folders):
    counts = record_text()
    face = {weight: TTFont(ROOT / f"src/ui/fonts/parley-{weight}.woff2") for weight in (400, 600)}
    rules = []
    for family, display in (("Parley", "optional"), ("Parley Drawing", "swap")):
        for weight in face:
            source = f'src: url("./fonts/parley-{weight}.woff2") format("woff2")'
            rules.append(rule(family, weight, [source, f"font-display: {display}"]))
    for local in LOCAL:
        for weight, (file, names) in local.items():
            scale = mean_width(face[weight], counts) / mean_width(TTFont(find(folders, file)), counts)
            hhea, em = face[weight]["hhea"], face[weight]["head"].unitsPerEm
            sources = ", ".join(f'local("{name}")' for name in names)
            rules.append(
                rule(
                    "Parley Fallback",
                    weight,
                    [
                        f"src: {sources}",
                        f"size-adjust: {percent(scale)}",
                        f"ascent-override: {percent(hhea.ascent / em / scale)}",
                        f"descent-override: {percent(-hhea.descent / em / scale)}",
                        f"line-gap-override: {percent(hhea.lineGap / em / scale)}",
                    ],
                )
            )
    (ROOT / "src/ui/fonts.css").write_text(HEAD + "\n" + "\n".join(rules), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
