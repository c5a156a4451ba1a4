#!/usr/bin/env python3
"""Computes srgb.icc, the colour space that PDF/A wants named, from the figures of IEC 61966-2-1. Run it to write it anew.

The profile of the running Java would do, but differs between its versions, and with it the bytes of every PDF.
The layout is that of ICC.1:2001-04 (version 2.4), a matrix profile for a display.
"""
import os
import struct

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/io/github/resumemaven/render/pdf/srgb.icc")

# The primaries of sRGB, adapted from D65 to the D50 of the profile connection space by the Bradford transform.
RED = (0.4360747, 0.2225045, 0.0139322)
GREEN = (0.3850649, 0.7168786, 0.0971045)
BLUE = (0.1430804, 0.0606169, 0.7141733)
D50 = (0.9642, 1.0, 0.8249)
STEPS = 1024


def number(value):
    return struct.pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ \0\0\0\0" + b"".join(number(v) for v in values)


def text(value):
    return b"text\0\0\0\0" + value.encode("ascii") + b"\0"


def description(value):
    ascii_text = value.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + bytes(8) + bytes(3) + bytes(67)


def linear(encoded):
    return encoded / 12.92 if encoded <= 0.04045 else ((encoded + 0.055) / 1.055) ** 2.4


def curve():
    points = [round(65535 * linear(i / (STEPS - 1))) for i in range(STEPS)]
    return b"curv\0\0\0\0" + struct.pack(">I", STEPS) + struct.pack(f">{STEPS}H", *points)


def main():
    shared = curve()
    tags = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", xyz(D50)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", shared),
        (b"gTRC", shared),
        (b"bTRC", shared),
    ]
    place = 128 + 4 + 12 * len(tags)
    table, data, places = b"", b"", {}
    for tag, content in tags:
        if content not in places:
            places[content] = place + len(data)
            data += content + bytes(-len(content) % 4)
        table += tag + struct.pack(">II", places[content], len(content))
    size = place + len(data)
    header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4) + bytes(4) + bytes(8) + bytes(8)
    header += struct.pack(">I", 0) + b"".join(number(v) for v in D50) + bytes(4)
    header += bytes(128 - len(header))
    with open(TARGET, "wb") as file:
        file.write(header + struct.pack(">I", len(tags)) + table + data)


main()
