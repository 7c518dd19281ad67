"""Stands for the command on a machine that kills it: flaky.py MARKER WORD COMMAND... ends the command behind three answers the
first time (MARKER is not there yet), and whenever an article with WORD comes."""

import os
import subprocess
import sys
import threading

marker, word, *command = sys.argv[1:]
process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def send():
    for line in sys.stdin.buffer:
        if word.encode() in line:
            os._exit(9)
        process.stdin.write(line)
        process.stdin.flush()
    process.stdin.close()


threading.Thread(target=send, daemon=True).start()
for number, line in enumerate(process.stdout, 1):
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()
    if number == 3 and not os.path.exists(marker):
        open(marker, "w").close()
        os._exit(9)
