/*
 * Gives each embedded panel of the Consumer Finance Index Dashboard the height of its content.
 *
 *   <iframe src="https://…/embed/<panel>/" data-cfi-embed="<panel>"></iframe>
 *   <script async src="https://…/embed.js"></script>
 *
 * A frame sends {type: "cfi-embed-height", id: "<panel>", lang: "zh" | "en", height: <CSS pixels>} when it has loaded and
 * whenever its height changes, and when it is asked by {type: "cfi-embed-ask"}. Believed is only what comes from a
 * frame of this page that carries data-cfi-embed with that id (a sandboxed frame has no origin to go by), and only a
 * height between 80 and 20000. Nothing but that frame’s height is changed. Including the script twice does no harm.
 */
(function () {
  "use strict";

  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll("iframe[data-cfi-embed]"));
  }

  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "cfi-embed-height") return;
    if (typeof data.height !== "number" || !(data.height >= 80 && data.height <= 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source || frame.getAttribute("data-cfi-embed") !== data.id) return;
      frame.style.height = Math.ceil(data.height) + "px";
    });
  });

  // A frame that spoke before this began to listen is asked again.
  frames().forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({type: "cfi-embed-ask"}, "*");
  });
})();
