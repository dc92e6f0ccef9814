(function () {
  var table = document.getElementById('overview-table');
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var controls = document.getElementById('overview-controls');
  var filters = [];
  function value(cell) {
    return cell.hasAttribute('data-value') ? cell.getAttribute('data-value') : cell.textContent;
  }
  function compare(a, b) { return a.localeCompare(b, 'en', { numeric: true }); }
  // Cells without a value are last, whichever way the others are sorted.
  function order(a, b, way) {
    return a && b ? way * compare(a, b) : Boolean(b) - Boolean(a);
  }
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
    rows.map(function (row) { return row.cells[column]; })
      .sort(function (a, b) {
        return order(value(a), value(b), 1) || compare(a.textContent, b.textContent);
      })
      .map(function (cell) { return cell.textContent; })
      .filter(function (words, n, all) { return words && all.indexOf(words) === n; })
      .forEach(function (words) { select.appendChild(new Option(words, words)); });
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
        return order(value(a.cells[column]), value(b.cells[column]), up ? 1 : -1);
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
})();
