/**
 * Preloaded into the API by `npm start` and `npm run dev`: when the process that started it dies in
 * any way, even by `kill -9`, the channel between them closes and the API drains and ends, instead of
 * keeping its port as an orphan.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
