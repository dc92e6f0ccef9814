(function () {
  var table = document.getElementById('overview-table');
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var controls = document.getElementById('overview-controls');
  var filters = [];
  function text(cell) { return cell.getAttribute('data-value') || cell.textContent; }
  function labelled(words, control, passes) {
    var label = document.createElement('label');
    label.textContent = words + ' ';
    label.appendChild(control);
    controls.appendChild(label);
    control.addEventListener('input', show);
    filters.push(function (row) { return !control.value || passes(row); });
  }
  function show() {
    rows.forEach(function (row) {
      row.hidden = !filters.every(function (passes) { return passes(row); });
    });
  }
  function field(type) {
    var input = document.createElement('input');
    input.type = type;
    return input;
  }
  function words(name, column) {
    var input = field('search');
    labelled(name, input, function (row) {
      return row.cells[column].textContent.toLowerCase().indexOf(input.value.toLowerCase()) >= 0;
    });
  }
  function since(name, column) {
    var input = field('date');
    labelled(name + ' since', input, function (row) {
      return row.cells[column].getAttribute('data-value') >= input.value;
    });
  }
  function choice(name, column) {
    var select = document.createElement('select');
    select.appendChild(new Option('all', ''));
    rows.map(function (row) { return row.cells[column].textContent; })
      .filter(function (value, n, all) { return value && all.indexOf(value) === n; })
      .sort()
      .forEach(function (value) { select.appendChild(new Option(value, value)); });
    labelled(name, select, function (row) { return row.cells[column].textContent === select.value; });
  }
  var headings = Array.prototype.slice.call(table.tHead.rows[0].cells);
  headings.forEach(function (heading, column) {
    var name = heading.textContent;
    if (heading.hasAttribute('data-words')) { words(name, column); }
    if (heading.hasAttribute('data-choice')) { choice(name, column); }
    if (heading.hasAttribute('data-since')) { since(name, column); }
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    heading.textContent = '';
    heading.appendChild(button);
    button.addEventListener('click', function () {
      var up = heading.getAttribute('aria-sort') !== 'ascending';
      headings.forEach(function (other) { other.removeAttribute('aria-sort'); });
      heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      rows.sort(function (a, b) {
        var order = text(a.cells[column]).localeCompare(text(b.cells[column]), 'en', { numeric: true });
        return up ? order : -order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
})();
