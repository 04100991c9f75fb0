import XCTest

/// The report in the dark and on paper: what a person is to read can be read.
final class ReportMediaTests: XCTestCase {
  private static let catalogs = ["retail", "adtech", "marketing", "budgeting", "commerce"]

  /// Lets rules for some media count, and no others, as far as they name a medium or a scheme of colours.
  private static let media = #"""
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule).map(({ media }) => [media, media.mediaText]);
    function emulate(isPrint, isDark) {
      for (const [media, text] of rules) {
        if (text.includes("print")) media.mediaText = isPrint ? "all" : "not all";
        else if (text.includes("dark")) {
          media.mediaText = isDark && !(isPrint && text.includes("screen")) ? "all" : "not all";
        }
      }
    }

    const isShown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const texts = () => [...document.querySelectorAll("body *")].filter((element) =>
      isShown(element) && !element.closest(".said, svg, option, script, style, datalist")
        && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim()));

    const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
    function background(element) {
      for (let each = element; each; each = each.parentElement) {
        const colour = parts(getComputedStyle(each).backgroundColor);
        if (colour[3] === undefined || colour[3] > 0) return colour;
      }
      return [255, 255, 255];
    }
    // WCAG 2.2, contrast ratio.
    function luminance(colour) {
      const [red, green, blue] = colour.map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function pale() {
      return texts().flatMap((element) => {
        const [one, other] = [parts(getComputedStyle(element).color), background(element)].map(luminance);
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return ratio < 4.5 ? [`${element.tagName}.${element.className} ${ratio.toFixed(2)}`] : [];
      });
    }
    const unique = (words) => [...new Set(words)];

    """#

  func testTextStandsOutInLightDarkAndOnPaper() throws {
    for name in Self.catalogs {
      let found = try found(
        in: report(on: name).page,
        by: Self.media + #"""
          $("overrides").open = true;
          const words = [[false, false], [false, true], [true, false], [true, true]].flatMap(([isPrint, isDark]) => {
            emulate(isPrint, isDark);
            const paper = luminance(parts(getComputedStyle(document.body).backgroundColor));
            const isAsMeant = (isDark && !isPrint) === (paper < 0.1) && texts().length > 50;
            return [...(isAsMeant ? [] : [`${isPrint} ${isDark}: paper ${paper}`]), ...pale().map((each) => `${isPrint} ${isDark}: ${each}`)];
          });
          leave(unique([...words, ...(window.faults ?? [])]).join("\n"));
          """#)
      XCTAssertEqual(found, "", name)
    }
  }

  func testBrowserThatPrefersTheDarkGetsIt() throws {
    let found = try found(
      in: report(on: "retail").page,
      by: #"""
        leave([matchMedia("(prefers-color-scheme: dark)").matches, getComputedStyle(document.body).backgroundColor]);
        """#, flags: ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"])
    XCTAssertEqual(found, "true,rgb(20, 22, 26)")
  }

  /// On the width of A4 at 96 dots an inch, less the margins that browsers leave.
  func testPaperHoldsEverythingAndNoControlsOfTheScreen() throws {
    for name in Self.catalogs {
      let found = try found(
        in: report(on: name).page,
        by: Self.media + #"""
          emulate(true, false);
          const words = [];
          if (document.documentElement.scrollWidth > innerWidth) words.push(`${document.documentElement.scrollWidth} wide`);
          for (const section of document.querySelectorAll("main > section:not([hidden])")) {
            if (!isShown(section)) words.push("hidden: " + section.id);
          }
          for (const part of document.querySelectorAll("h1, h2, .packs td, .graph svg, #verdict, #routes td, #shown, .rollouts td")) {
            const isLeftOut = part.closest("[hidden]") || getComputedStyle(part).display === "none" && part.matches(".name");
            if (!isLeftOut && !isShown(part)) words.push("hidden: " + part.outerHTML.slice(0, 60));
          }
          for (const box of document.querySelectorAll(".scroll, .tall, .who")) {
            if (!isShown(box)) continue;
            if (getComputedStyle(box).overflowY !== "visible") words.push("scrolls: " + box.className);
            if (box.scrollWidth > box.clientWidth + 1) words.push(`cut off: ${box.getAttribute("aria-label") ?? box.className}`);
            if (box.scrollHeight > box.clientHeight + 1) words.push(`cut short: ${box.getAttribute("aria-label") ?? box.className}`);
          }
          for (const control of document.querySelectorAll(".jump, #filter, #overrides")) {
            if (isShown(control)) words.push("printed: " + (control.id || control.className));
          }
          leave(unique([...words, ...(window.faults ?? [])]).join("\n"));
          """#, size: "718,1000")
      XCTAssertEqual(found, "", name)
    }
  }
}
