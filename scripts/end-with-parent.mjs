// Loaded into a child process that has a channel to its parent: when the parent is gone, however it ended, so is the child.
const end = () => process.kill(process.pid, "SIGTERM");
if (process.connected) process.on("disconnect", end);
else end();
