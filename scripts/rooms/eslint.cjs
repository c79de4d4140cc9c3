/** Which room of lib/ may import which: ESLint's restricted paths, made from the one table. */
const rooms = require('./table.json')

const zones = rooms.map(({ room, may }) => {
  const allowed = [room, ...may].map((name) => `./${name.replace(/\/$/, '')}`)
  const names = may.length === 0 ? 'nothing of lib' : `${may.join(', ')} and nothing else of lib`
  return {
    target: `./lib/${room.replace(/\/$/, '')}`,
    from: './lib',
    except: allowed,
    message: `lib/${room} may import ${names} (see CONTRIBUTING.md).`,
  }
})

module.exports = {
  rules: {
    'import/no-restricted-paths': [
      'error',
      { zones: [...zones, { target: './lib', from: './tests', message: 'lib never imports tests.' }] },
    ],
  },
}
