/** Windows and macOS always have one; elsewhere a display server says where it is. */
export function hasScreen(): boolean {
  return ['win32', 'darwin'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
