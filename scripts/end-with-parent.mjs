// Preloaded into child processes: ends the child when its parent is gone, however it ended.
const end = () => process.kill(process.pid, "SIGTERM");
if (process.connected) process.on("disconnect", end);
else end();
