(function () {
  var table = document.getElementById('overview-table');
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var controls = document.getElementById('overview-controls');
  var filters = [];
  function text(cell) { return cell.getAttribute('data-value') || cell.textContent; }
  function labelled(words, control, column) {
    var label = document.createElement('label');
    label.textContent = words + ' ';
    label.appendChild(control);
    controls.appendChild(label);
    control.addEventListener('input', show);
    filters.push({ column: column, control: control, exact: control.tagName === 'SELECT' });
  }
  function show() {
    rows.forEach(function (row) {
      row.hidden = !filters.every(function (f) {
        var wanted = f.control.value.toLowerCase();
        var found = row.cells[f.column].textContent.toLowerCase();
        return !wanted || (f.exact ? found === wanted : found.indexOf(wanted) >= 0);
      });
    });
  }
  function choice(words, column) {
    var select = document.createElement('select');
    select.appendChild(new Option('all', ''));
    rows.map(function (row) { return row.cells[column].textContent; })
      .filter(function (value, n, all) { return value && all.indexOf(value) === n; })
      .sort()
      .forEach(function (value) { select.appendChild(new Option(value, value)); });
    labelled(words, select, column);
  }
  var input = document.createElement('input');
  input.type = 'search';
  labelled('Place', input, 0);
  var headings = Array.prototype.slice.call(table.tHead.rows[0].cells);
  headings.forEach(function (heading, column) {
    if (heading.hasAttribute('data-choice')) { choice(heading.textContent, column); }
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
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
