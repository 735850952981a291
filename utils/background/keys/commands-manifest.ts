/**
 * The keys of the manifest's `commands`. Chromium takes four suggestions at most. No Alt+Shift or Ctrl+Shift: for who
 * writes in two scripts they switch the keyboard layout. Alt with a sign or a letter that no menu of either browser
 * begins with is free; on macOS, where Option types signs, Control is.
 */
export const MANIFEST_COMMANDS = {
  'next-name': command('Alt+Period', 'MacCtrl+Period', 'commandNext'),
  'previous-name': command('Alt+Comma', 'MacCtrl+Comma', 'commandPrevious'),
  'open-card': command('Alt+I', 'MacCtrl+I', 'commandOpen'),
  'look-up-selection': command('Alt+L', 'MacCtrl+Shift+L', 'commandLookUp'),
  // Escape does it too, so that it needs no key of its own.
  'close-card': { description: '__MSG_commandClose__' },
};

function command(key: string, mac: string, message: string) {
  return { suggested_key: { default: key, mac }, description: `__MSG_${message}__` };
}
