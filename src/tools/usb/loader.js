// Old JavaScript on purpose: a double click may open Internet Explorer, which then can at least say so.
function say(id) {
  document.getElementById(id).hidden = false;
}

function put(tag, type, text) {
  var element = document.createElement(tag);
  if (type) element.type = type;
  element.textContent = text;
  document.body.appendChild(element);
}

function unpack(text) {
  var packed = atob(text);
  var bytes = new Uint8Array(packed.length);
  var i = 0;
  for (; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

// A file that was not copied whole has no block, or one that ends too early.
function takeBlock(block) {
  return unpack(block.textContent);
}

function start(parts) {
  document.getElementById('packed').textContent = '';
  put('style', '', parts.style);
  put('script', 'module', parts.script);
}

function sayNotWhole() {
  say('not-whole');
}

function openBlock() {
  if (typeof DecompressionStream !== 'function') say('too-old');
  else Promise.resolve(document.getElementById('packed')).then(takeBlock).then(start).catch(sayNotWhole);
}

document.addEventListener('DOMContentLoaded', openBlock);
