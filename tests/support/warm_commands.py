"""Commands that need not wait for SQLAlchemy, pydantic and alembic to be imported.

A server of commands imports what Recount uses of others, and forks a process for each command.
That imports Recount itself, as any process does; to import the rest takes a second process time
for each, which is more than most commands need. What reads its environment at the start of Python,
or is given other streams, takes a fresh process: see `run` in tests/cli/conftest.py.
"""

import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

IMPORTED = (
    "alembic.command",
    "click",
    "pydantic",
    "sqlalchemy.dialects.sqlite",
    "tabulate",
    "yaml",
)
SECONDS = 60
"""How long a command may take, before SIGALRM ends it."""
BYTES = 2**20


class WarmCommands:
    """A server of commands; each is `python -m MODULE ARGUMENTS` with nothing to read."""

    def __init__(self) -> None:
        self._channel, theirs = socket.socketpair()
        with theirs:
            self._server = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )

    def run(
        self, module: str, arguments: Sequence[str], *, folder: Path, env: Mapping[str, str]
    ) -> "subprocess.CompletedProcess[str]":
        """What became of a command in this folder, with exactly this environment."""
        request = json.dumps([module, arguments, str(folder), dict(env)]).encode() + b"\n"
        pipes, ends = zip(os.pipe(), os.pipe(), strict=True)
        socket.send_fds(self._channel, [request], ends)
        for end in ends:
            os.close(end)
        with ThreadPoolExecutor() as pool:
            told = list(pool.map(_all_of, pipes))
        code = int(self._channel.recv(BYTES))
        return subprocess.CompletedProcess([module, *arguments], code, *told)

    def stop(self) -> None:
        """End the server, which does so where nobody can ask it any more."""
        self._channel.close()
        self._server.wait(SECONDS)


def _all_of(pipe: int) -> str:
    with open(pipe, encoding="utf-8") as file:
        return file.read()


def serve(channel: socket.socket) -> None:
    """Answer each request with the exit code of its command."""
    while True:
        request, streams, *_ = socket.recv_fds(channel, BYTES, 2)
        if not request:
            return
        while not request.endswith(b"\n"):
            request += channel.recv(BYTES)
        child = os.fork()
        if child == 0:
            channel.close()
            for number, stream in enumerate(streams, start=1):
                os.dup2(stream, number)
                os.close(stream)
            become(*json.loads(request))
        for stream in streams:
            os.close(stream)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        channel.sendall(str(code).encode())


def become(module: str, arguments: list[str], folder: str, env: dict[str, str]) -> None:
    """Run a module as `python -m` does, which ends this process."""
    signal.alarm(SECONDS)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    sys.path[0] = folder
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    for name in IMPORTED:
        import_module(name)
    # Or the first collection of each child would copy every page that holds an object.
    gc.collect()
    gc.freeze()
    serve(socket.socket(fileno=int(sys.argv[1])))
