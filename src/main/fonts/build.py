#!/usr/bin/env python3
"""Builds the fonts that the plugin carries. README.md beside this file says how and why."""
import hashlib
import io
import os
import subprocess
import sys
import tarfile
import tempfile

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/io/github/resumemaven/render/pdf/font")



def japanese(c):
    """JIS X 0208 and the characters of names that vendors added to it, which is what Windows-31J has."""
    try:
        return bool(chr(c).encode("cp932"))
    except UnicodeEncodeError:
        return False


# What each family covers, cut to what its source has.
LATIN = [(0x20, 0x24F), (0x250, 0x2FF), (0x300, 0x36F), (0x370, 0x52F), (0x1D00, 0x1FFF), (0x2000, 0x2BFF), (0xFB00, 0xFB06)]
CODE = [(0x20, 0x17F), (0x2000, 0x206F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2500, 0x25FF)]
# Radicals share their glyphs with the characters that they look like and cost nothing.
HAN = [(0x2000, 0x2BFF), (0x2E80, 0x312F), (0x3190, 0x33FF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF)]
# Those of Extension A that China's list of standard characters (2013, 8,105 of them) has: people are called by them.
RARE = "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
HAN += [(ord(c), ord(c)) for c in RARE]
KANJI = [(c, c) for c in [*range(0x2E80, 0x3400), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00), *range(0xFF00, 0xFFF0)] if japanese(c)]
HANGUL = [(0x1100, 0x11FF), (0x3000, 0x303F), (0x3130, 0x318F), (0x3200, 0x32FF), (0xAC00, 0xD7A3)]
SYMBOLS = [(0x2000, 0x206F), (0x2100, 0x2BFF), (0x1F000, 0x1FBFF)]
EMOJI = [(0x2000, 0x206F), (0x2100, 0x2BFF), (0x1F000, 0x1FBFF)]

# package, version, file in it, our name, our file, what it covers
FONTS = [
    ("source-sans-3", "0.4.1", "400Regular/SourceSans3_400Regular.ttf", "Resume Sans", "sans-regular", LATIN),
    ("source-sans-3", "0.4.1", "700Bold/SourceSans3_700Bold.ttf", "Resume Sans", "sans-bold", LATIN),
    ("source-sans-3", "0.4.1", "400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "Resume Sans", "sans-italic", LATIN),
    ("source-sans-3", "0.4.1", "700Bold_Italic/SourceSans3_700Bold_Italic.ttf", "Resume Sans", "sans-bold-italic", LATIN),
    ("source-code-pro", "0.4.1", "400Regular/SourceCodePro_400Regular.ttf", "Resume Code", "code-regular", CODE),
    ("noto-sans-sc", "0.4.3", "400Regular/NotoSansSC_400Regular.ttf", "Resume Han", "han-regular", HAN),
    ("noto-sans-sc", "0.4.3", "700Bold/NotoSansSC_700Bold.ttf", "Resume Han", "han-bold", HAN),
    ("noto-sans-jp", "0.4.3", "400Regular/NotoSansJP_400Regular.ttf", "Resume Kanji", "kanji-regular", KANJI),
    ("noto-sans-jp", "0.4.3", "700Bold/NotoSansJP_700Bold.ttf", "Resume Kanji", "kanji-bold", KANJI),
    ("noto-sans-kr", "0.4.3", "400Regular/NotoSansKR_400Regular.ttf", "Resume Hangul", "hangul-regular", HANGUL),
    ("noto-sans-kr", "0.4.3", "700Bold/NotoSansKR_700Bold.ttf", "Resume Hangul", "hangul-bold", HANGUL),
    ("noto-sans-symbols-2", "0.4.1", "400Regular/NotoSansSymbols2_400Regular.ttf", "Resume Symbols", "symbols-regular", SYMBOLS),
    ("noto-emoji", "0.4.7", "400Regular/NotoEmoji_400Regular.ttf", "Resume Emoji", "emoji-regular", EMOJI),
]


def main():
    work = sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()
    os.makedirs(TARGET, exist_ok=True)
    for package, version, path, family, name, ranges in FONTS:
        archive = fetch(work, package, version)
        with tarfile.open(archive) as tar:
            source = tar.extractfile("package/" + path).read()
            licence = tar.extractfile("package/LICENSE_FONT").read()
        data = subset(source, family, name, ranges)
        write(name + ".ttf", data)
        write("LICENSE-" + name.split("-")[0] + ".txt", tidy(licence))
        print(f"{name:18} {len(data):9,} bytes  SHA-256 {hashlib.sha256(data).hexdigest()}")


def fetch(work, package, version):
    archive = os.path.join(work, f"expo-google-fonts-{package}-{version}.tgz")
    if not os.path.exists(archive):
        subprocess.run(["npm", "pack", "--silent", f"@expo-google-fonts/{package}@{version}"], cwd=work, check=True, stdout=subprocess.DEVNULL)
    return archive


def subset(source, family, name, ranges):
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    options = Options(
        layout_features=[],
        hinting=False,
        glyph_names=False,
        legacy_kern=False,
        name_IDs=[0, 5, 7, 8, 9, 11, 13, 14],
        name_languages=[0x409],
        notdef_outline=True,
        drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "DSIG", "STAT", "MATH", "VORG", "vhea", "vmtx", "gasp", "prep", "meta"],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if any(a <= c <= b for a, b in ranges)])
    subsetter.subset(font)
    rename(font, family, name)
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    return out.getvalue()


def rename(font, family, name):
    """A changed font must not keep a reserved name (OFL 1.1, condition 3)."""
    style = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold-italic": "Bold Italic"}[name.split("-", 1)[1]]
    for name_id, text in [(1, family), (2, style), (3, f"{family} {style}"), (4, f"{family} {style}"), (6, f"{family}-{style}".replace(" ", ""))]:
        font["name"].setName(text, name_id, 3, 1, 0x409)


def tidy(text):
    return ("\n".join(line.rstrip() for line in text.decode("utf-8").replace("\r", "").split("\n")).strip() + "\n").encode("utf-8")


def write(name, data):
    with open(os.path.join(TARGET, name), "wb") as file:
        file.write(data)


main()
