// Prints one line an audit: its result, its id and its name, separated by tabs.
const { serverAudits } = require('graphql-http');

(async () => {
  for (const audit of serverAudits({ url: process.argv[2] })) {
    const result = await audit.fn();
    console.log([result.status, audit.id, audit.name, result.reason ?? ''].join('\t'));
  }
})();
