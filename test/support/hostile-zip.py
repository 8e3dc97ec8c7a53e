"""Turns a run's artifact into what a stranger might upload instead: hostile-zip.py KIND REAL.zip OUT.zip"""

import json
import sys
import zipfile

kind, real, out = sys.argv[1:]
with zipfile.ZipFile(real) as archive:
    entries = {name: archive.read(name) for name in archive.namelist()}
run = json.loads(entries["run.json"])

if kind == "no zip":
    open(out, "wb").write(b"PK\x03\x04 and so on")
    sys.exit()
if kind == "no run.json":
    del entries["run.json"]
if kind == "malformed run.json":
    entries["run.json"] = entries["run.json"][:-40]
if kind == "another source key":
    entries["run.json"] = json.dumps(run | {"sourceKey": "0" * 64}).encode()
if kind == "another pipeline":
    entries["run.json"] = json.dumps(run | {"pipeline": "other"}).encode()
if kind == "other bytes of a model":
    name = next(name for name in entries if name.startswith("files/model/"))
    entries[name] += b" "
if kind == "a path out of the folder":
    entries["../evil"] = b"x"
if kind == "10,001 entries":
    entries |= {f"e{i}": b"" for i in range(10_001)}
if kind == "a bomb":
    entries["run.json"] = b" " * (300 * 1024 * 1024)

with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, data in entries.items():
        archive.writestr(name, data)
    if kind == "a link":
        link = zipfile.ZipInfo("files/link")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
