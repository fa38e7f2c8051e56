import { setSourceMapsSupport } from 'node:module';

// Loaded into each child before its own code. Stack traces name our sources, but the maps of packages are left unread:
// they would cost each process 11 MB.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });

// When the launcher is gone, however it went, the child ends too.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
