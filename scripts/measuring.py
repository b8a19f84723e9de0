# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts that measure methods on test data share."""
import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = str(ROOT / "build" / "bin" / "dkn-studio")
# Folder of registered NAME_rgb.* / NAME_depth.* pairs, title, options.
SETS = [("middlebury30", "Middlebury", []), ("lu", "Lu", []), ("nyu_v2", "NYU v2, cm", ["--unit", "0.1:cm"])]
SCALES = [4, 8, 16]


def listed(program, flag):
    """First words of the lines of --list-methods or --list-models."""
    lines = subprocess.run([program, flag], check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split()[0] for line in lines]


def batch_summary(program, files, methods, extra=()):
    """The summary of a batch's report by method, in fp32."""
    with tempfile.TemporaryDirectory() as work:
        report = Path(work) / "report.json"
        subprocess.run([program, "--batch", *files, "--method", ",".join(methods), *extra, "--precision", "fp32",
                        "--output", work, "--report", report], check=True, stdout=subprocess.DEVNULL)
        return {entry["method"]: entry for entry in json.loads(report.read_text())["summary"]}


def summary(program, data, folder, protocol, scale, methods, extra):
    """Of a folder of pairs under a protocol."""
    scaled = [] if protocol == "denoise" else ["--scale", str(scale)]
    files = ["--guidance", data / folder, "--target", data / folder]
    return batch_summary(program, files, methods, ["--protocol", protocol, *scaled, *extra])


def markdown(heads, rows):
    """A table: the first column text, the others numbers."""
    lines = ["| " + " | ".join(heads) + " |", "|---|" + "---:|" * (len(heads) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"
