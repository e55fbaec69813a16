# Runs a command and writes its wall time, its CPU time and its peak memory to a file: meter.py FILE COMMAND...
# Where there is no GNU time; on Linux the peak is never below that of Python itself, some 10 MB.
import os
import sys
import time

started = time.perf_counter()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - started
unit = 1 if sys.platform == "darwin" else 1024
with open(sys.argv[1], "w") as file:
    file.write(f"{usage.ru_utime} {usage.ru_stime} {usage.ru_maxrss * unit / 1024} {seconds}")
sys.exit(os.waitstatus_to_exitcode(status) & 255)
