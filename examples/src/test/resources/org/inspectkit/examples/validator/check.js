// Reads every row of a package by its descriptor, by version 1 of the standard: types, constraints,
// primary and foreign keys.
var flaws = [];
var rows = 0;
function flaw(where, problem) {
  var all = problem.errors && problem.errors.length ? problem.errors : [problem];
  all.forEach(function (one) { flaws.push(where + ': ' + one.message); });
}
// The profile that the package declares is of version 2.0, which the validator does not know. Of
// those of version 1, the one of packages of tables is the strictest: it is about the schemas, too.
function strictest(descriptor) {
  descriptor.profile = 'tabular-data-package';
  (descriptor.resources || []).forEach(function (table) { table.profile = 'tabular-data-resource'; });
  return descriptor;
}
function check(descriptor) {
  return datapackage.Package.load(strictest(JSON.parse(descriptor))).then(function (whole) {
    whole.errors.forEach(function (one) { flaw('descriptor', one); });
    return Promise.all(whole.resources.map(function (table) {
      return table.read({relations: true}).then(
        function (read) { rows += read.length; },
        function (problem) { flaw(table.name, problem); });
    }));
  }).catch(function (problem) { flaw('package', problem); });
}
function turn() {
  var now = waiting;
  waiting = [];
  now.forEach(function (task) { task(); });
  return now.length > 0;
}
