/**
 * Preloaded into the servers that `npm start` and `npm run dev` run: when the process that started one dies
 * in any way, even by `kill -9`, the channel between them closes and the server drains and ends, instead of
 * keeping its port as an orphan.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
