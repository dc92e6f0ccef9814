// What a browser gives a script, as far as the validator needs it: tasks that wait for their turn.
var window = this;
var self = this;
var waiting = [];
function setTimeout(task) {
  var handed = Array.prototype.slice.call(arguments, 2);
  return waiting.push(function () { task.apply(null, handed); });
}
function setImmediate(task) {
  var handed = Array.prototype.slice.call(arguments, 1);
  return waiting.push(function () { task.apply(null, handed); });
}
function clearTimeout() {}
function clearImmediate() {}
var console = {log: function () {}, warn: function () {}, error: function () {}};
var location = {href: 'http://localhost/', protocol: 'http:', host: 'localhost'};
var navigator = {userAgent: ''};
