#!/usr/bin/env python3
"""Makes the shipped face from Source Sans 3: two weights, only the characters the record and the page use.

    python3 scripts/font/subset.py FOLDER

FOLDER holds SourceSans3-Regular.ttf and SourceSans3-Semibold.ttf (npm package source-sans 3.52.0, folder TTF).
Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli). Writes src/ui/fonts/parley-400.woff2 and
parley-600.woff2, and the same faces as .ttf, which the build draws cards with; afterwards run advances.js for the table of widths and fallback.py for the style sheet.

No kerning, no ligatures and no alternates are kept: a line of text is as wide as the sum of its advances,
which is what the table in src/chart/advances.ts says. Only marks are placed. The names inside change, because
"Source" is a reserved font name of the licence.
"""

import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FILES = {400: ("SourceSans3-Regular.ttf", "Regular"), 600: ("SourceSans3-Semibold.ttf", "SemiBold")}
OUT = Path(__file__).resolve().parents[2] / "src" / "ui" / "fonts"

RANGES = [
    (0x20, 0x7E),  # Basic Latin
    (0xA0, 0xAC),  # Latin-1 without the soft hyphen, Latin Extended-A
    (0xAE, 0x17F),
    (0x218, 0x21B),  # Romanian comma below
    (0x2BB, 0x2BC),  # okina, modifier apostrophe
    (0x300, 0x304),  # combining marks of European names
    (0x306, 0x308),
    (0x30A, 0x30C),
    (0x327, 0x328),
    (0x400, 0x45F),  # Cyrillic of the Slavic languages
    (0x490, 0x491),  # ghe with upturn
    (0x1E80, 0x1E85),  # Welsh
    (0x2013, 0x2014),
    (0x2018, 0x201A),
    (0x201C, 0x201E),
    (0x2020, 0x2022),
    (0x2190, 0x2194),
    (0x2196, 0x2199),
]
# Azeri schwa, capital sharp s, Kazakh letters, spaces, and single signs.
EXTRA = "ƏəẞӘәҒғҚқҢңӨөҰұҮүҺһ\u2007\u2009\u200a\u2011\u202f\u2010…‰′″‹›⁄₴€₽№™−≈≠≤≥⇒✓●■▲▼▶◀▸◂▾▴◆"
LONG_ARROW = 0x27F7


def characters():
    return {code for first, last in RANGES for code in range(first, last + 1)} | {ord(c) for c in EXTRA}


def add_long_arrow(font):
    """Draws the long double arrow, which the face lacks, by stretching the short one about its middle."""
    short = font.getBestCmap()[0x2194]
    width, bearing = font["hmtx"][short]
    more = round(width * 0.5)
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[short].draw(pen)
    drawn = TTGlyphPen(None)
    for operator, points in pen.value:
        moved = [p and (p[0] + (more if p[0] > width / 2 else 0), p[1]) for p in points]
        getattr(drawn, operator)(*moved)
    name = "uni27F7"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = drawn.glyph()
    font["hmtx"][name] = (width + more, bearing)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[LONG_ARROW] = name


def rename(font, weight, style):
    licence = {0, 7, 8, 9, 11, 13, 14}
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in licence and (n.platformID, n.langID) == (3, 0x409)]
    family = "Parley" if weight == 400 else f"Parley {style}"
    for name_id, text in {
        1: family,
        2: "Regular",
        3: f"Parley-{style}-3.052",
        4: "Parley" if weight == 400 else f"Parley {style}",
        5: "Version 3.052, subset of Source Sans 3",
        6: f"Parley-{style}",
        16: "Parley",
        17: style,
    }.items():
        names.setName(text, name_id, 3, 1, 0x409)


def subset(source, weight, style):
    font = TTFont(source, recalcTimestamp=False)
    add_long_arrow(font)
    options = Options()
    options.layout_features = ["mark", "ccmp"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "BASE"]
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    asked = characters() | {LONG_ARROW}
    missing = asked - set(font.getBestCmap())
    if missing:
        sys.exit("The face has no " + ", ".join(f"U+{code:04X}" for code in sorted(missing)))
    subsetter.populate(unicodes=asked)
    subsetter.subset(font)
    rename(font, weight, style)
    font.flavor = "woff2"
    target = OUT / f"parley-{weight}.woff2"
    font.save(target)
    font.flavor = None
    font.save(target.with_suffix(".ttf"))
    print(f"{target.name}: {target.stat().st_size} bytes, {len(asked)} characters")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    OUT.mkdir(parents=True, exist_ok=True)
    for weight, (name, style) in FILES.items():
        subset(Path(sys.argv[1]) / name, weight, style)
