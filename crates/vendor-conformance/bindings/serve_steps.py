"""Runs the steps of a vendor's bindings, one at a time.

Started with the directory of a `steps.py`. Each line that comes in names a method of its class `Steps`; each answer is a line of JSON,
`{"result": text}` or `{"error": text}`.
"""

import json
import sys
import time
import traceback


def main():
    answers, sys.stdout = sys.stdout, sys.stderr  # what bindings print is no answer
    pause = time.sleep
    time.sleep = lambda seconds: pause(min(seconds, 0.005))  # their pauses are for servers that take their time
    sys.path.insert(0, sys.argv[1])
    steps = None
    for line in sys.stdin:
        try:
            if steps is None:
                from steps import Steps
                steps = Steps()
            answer = {"result": str(getattr(steps, line.strip())())}
        except (Exception, SystemExit) as error:
            traceback.print_exc()
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)


main()
