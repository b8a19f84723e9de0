#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of README, CONTRIBUTING and the guide in a scratch folder, and looks up every option they name.

usage: check_documents.py PROGRAM SOURCE_FOLDER
Prints one line a command: run, or listed with the reason why not. Exit code 1 where one fails.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "resources/guide/guide.md", "models/README.md", "resources/experiments/README.md"]
COMMAND = re.compile(r"(scripts/|dkn-studio\b|build-cuda/|\.ci/run|cmake |ninja |clang-format |run-clang-tidy |linguist )")
# What is not run here, by its first words; the first that fits counts.
NOT_RUN = [
    (r"(DKN_CMAKE_ARGS=\S+ )?(scripts/(run|test|setup|package)|\.ci/run)( -R \S+| --preset \S+| --cuda| --documents| --deps-only)?$",
     "builds the tree or tests it: what this test is a part of"),
    (r"(cmake|ninja|clang-format|run-clang-tidy|linguist) ", "works on the source tree or opens a window"),
    (r"DKN_LIBTORCH=|scripts/(build-gpu|gpu-check)|build-cuda/", "wants a GPU server's PyTorch"),
    (r"scripts/(measure-\w+|train-models|make-pictures|gpu-check|read_model\.py)\b", "takes hours, or rewrites files of the source tree"),
    (r".*(models/\S+\.json|packed)", "wants the training data, which are not in the repository"),
    (r".*--(experiment|benchmark)\b", "trains or measures for minutes: app.experiment_command, core.batch run it small"),
    (r"(scripts/(lint|mutate|coverage)|tests/(fuzz|faults)/run)\b", "takes minutes to hours: app.faults, core.hostile_seeds are its short forms"),
    (r"scripts/build-guide --reference", "wants doxygen: package.reference runs it"),
    (r"scripts/make-manual\b", "the build runs it"),
]
# Options of scripts and of other programs.
FOREIGN_OPTIONS = {"--preset", "--cuda", "--cpu", "--deps-only", "--documents", "--reference", "--install", "--prefix", "--target-only",
                   "--install-prefix", "--no-python", "--nproc-per-node", "--short", "--seconds", "--build", "--test-dir", "--array", "--missing", "--list"}


def commands(text):
    """Fenced blocks that begin with a command, line by line, and whole commands inside sentences."""
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```", text, re.M | re.S):
        lines = re.sub(r"\\\n\s*", "", block).splitlines()
        if language in ("", "sh", "bash") and lines and COMMAND.match(lines[0]):
            for line in lines:
                line = re.sub(r"(^|\s{2,}|\s)#\s.*", "", line).strip()
                if line:
                    yield line
    prose = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    for code in re.findall(r"`([^`\n]+)`", prose):
        if re.match(r"(scripts/\w|dkn-studio --)", code) and not re.search(r"\.md$", code):
            yield code


def reason_not_to_run(command):
    for pattern, reason in NOT_RUN:
        if re.match(pattern, command):
            return reason
    # FILE, DIR, CONFIG.json and the like stand for something.
    if re.search(r"\b(FILE|DIR|CONFIG|RUN|OUT|PROGRAM|G|T|M|N|NAME|PREFIX|FOLDER)\b(?!\.png)", command):
        return "a form with words to fill in"
    return None


def prepare(program, folder):
    """The files that the documents' commands speak of."""
    def make(place, size, *more):
        subprocess.run([program, "--make-scene", place, "--size", size, *more], cwd=folder, check=True, capture_output=True)

    make("shots", "96x72", "--count", "2")
    make("masks", "96x72", "--task", "saliency")
    make("voc", "96x72", "--task", "segmentation")
    make("a", "336x216")
    for name in (folder / "a").iterdir():
        if name.suffix == ".png":
            name.rename(folder / re.sub(r"^\d+_", "a_", name.name))
    shutil.copy(folder / "a_rgb.png", folder / "brick.jpg")
    voc = folder / "voc"
    for picture in list(voc.glob("*_rgb.png")):
        picture.rename(picture.with_suffix(".jpg"))  # known by its first bytes
    for label in list(voc.glob("*_label.png")):
        write_scores(label.with_name(label.name.replace("_label.png", "_scores.npy")), 96, 72)


def write_scores(file, width, height, classes=3):
    """A float array (C, H, W) as NumPy writes it, without needing NumPy."""
    import array
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({classes}, {height}, {width}), }}"
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    values = array.array("f", ((i * 7919 % 101) / 101 for i in range(classes * height * width)))
    file.write_bytes(b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + values.tobytes())


def check_options(program, root):
    known = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", subprocess.run([program, "--help"], capture_output=True, text=True).stdout))
    unknown = []
    for document in DOCUMENTS:
        text = (root / document).read_text()
        code = re.findall(r"`([^`\n]+)`", text) + re.findall(r"^```\w*\n(.*?)^```", text, re.M | re.S)
        for option in sorted({one for part in code for one in re.findall(r"(?<![\w-])--[a-z][a-z-]+", part)}):
            if option not in known | FOREIGN_OPTIONS:
                unknown.append(f"{document} names {option}, which --help does not")
    return unknown


def main():
    program, root = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
    failures = check_options(program, root)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", OMP_WAIT_POLICY="passive")
    seen, count = set(), 0
    with tempfile.TemporaryDirectory(prefix="dkn-documents-") as scratch:
        folder = pathlib.Path(scratch)
        prepare(program, folder)
        (folder / "resources").symlink_to(root / "resources")
        for document in DOCUMENTS:
            for command in commands((root / document).read_text()):
                if command in seen:
                    continue
                seen.add(command)
                reason = reason_not_to_run(command)
                if reason:
                    print(f"listed  {command}: {reason}")
                    continue
                if command.startswith("scripts/") and not command.startswith("scripts/run "):
                    words = [str(root / command.split()[0]), *shlex.split(command)[1:]]
                    words += ["guide"] if command == "scripts/build-guide" else []
                else:
                    words = [program, *shlex.split(command)[1:]]
                # Two iterations show that a training starts and ends as well as two thousand.
                if "--train" in words:
                    words += ["--iterations", "2"]
                began = time.monotonic()
                done = subprocess.run(words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
                count += 1
                print(f"run     {command}: {time.monotonic() - began:.1f} s", flush=True)
                if done.returncode != 0:
                    failures.append(f"{document}: {command}\n  exit code {done.returncode}: {done.stderr.strip()[-500:]}")
    if count < 10:
        failures.append(f"only {count} commands were found to run")
    for failure in failures:
        print("FAILED ", failure)
    print(f"{count} commands run, {len(seen) - count} listed, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
