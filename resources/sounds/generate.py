#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""generate.py [--check]: writes the alarm's three sounds beside itself, or fails when what stands there differs.

Three rhythms that no one mistakes for each other even in a noisy shop: P1 three rising beats, P2 two falling ones, P3 a
single soft one. Every fundamental is 400 to 1000 Hz (worn hearing loses what is higher) and belongs to one sound only;
some overtones make a beat stand out of noise. Edges are raised cosines, for an abrupt one clicks.
"""
import io
import math
import struct
import sys
import wave
from pathlib import Path

RATE = 48_000  # Hz; what sound servers use themselves, so nothing is resampled
FULL = 32_767
LEAD = 0.01  # seconds of quiet before the first beat

# per sound: peak (1 is full scale), share of each overtone, seconds of attack and decay, beats as (Hz, seconds, pause after)
SOUNDS = {
    "p1.wav": (0.92, (0.45, 0.25), 0.008, 0.060, ((620, 0.22, 0.09), (780, 0.22, 0.09), (980, 0.34, 0.06))),
    "p2.wav": (0.60, (0.30, 0.10), 0.012, 0.090, ((700, 0.24, 0.16), (560, 0.30, 0.06))),
    "p3.wav": (0.30, (0.15, 0.00), 0.040, 0.260, ((440, 0.45, 0.06),)),
}


def envelope(at, length, attack, decay):
    rising = 0.5 - 0.5 * math.cos(math.pi * min(at / attack, 1.0))
    falling = 0.5 - 0.5 * math.cos(math.pi * min((length - at) / decay, 1.0))
    return rising * falling


def beat(hertz, seconds, overtones, attack, decay):
    for index in range(round(seconds * RATE)):
        at = index / RATE
        phase = 2 * math.pi * hertz * at
        tone = math.sin(phase) + sum(share * math.sin((n + 2) * phase) for n, share in enumerate(overtones))
        yield tone * envelope(at, seconds, attack, decay)


def samples(peak, overtones, attack, decay, beats):
    wanted = [0.0] * round(LEAD * RATE)
    for hertz, seconds, pause in beats:
        wanted.extend(beat(hertz, seconds, overtones, attack, decay))
        wanted.extend([0.0] * round(pause * RATE))
    loudest = max(map(abs, wanted))
    return [round(value / loudest * peak * FULL) for value in wanted]


def wav(values):
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))
    return content.getvalue()


def main():
    folder, different = Path(__file__).resolve().parent, []
    for name, sound in SOUNDS.items():
        content, path = wav(samples(*sound)), folder / name
        if sys.argv[1:] != ["--check"]:
            path.write_bytes(content)
        elif not path.is_file() or path.read_bytes() != content:
            different.append(name)
    if different:
        raise SystemExit(f"not what generate.py writes: {', '.join(different)}; run resources/sounds/generate.py")


main()
