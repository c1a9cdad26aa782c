# Reads the front matter of each line on stdin, {"id", "head"}, as PyYAML does: {"id", "value"} or {"id", "error"} a line.
import datetime
import json
import sys

import yaml


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"!date": value.isoformat()}
    if isinstance(value, dict):
        return {key if isinstance(key, str) else "!" + repr(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return {"!bytes": value.hex()} if isinstance(value, bytes) else value


for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = {"value": plain(yaml.safe_load(asked["head"]))}
    except Exception as error:
        answer = {"error": str(error)[:300]}
    print(json.dumps({"id": asked["id"], **answer}))
