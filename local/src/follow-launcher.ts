// Loaded into each child before its own code: when the launcher is gone, however it went, the child ends too.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
