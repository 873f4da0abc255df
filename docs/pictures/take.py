"""Opens the pages in a browser and keeps what is seen, as small PNG files; take calls it."""

import pathlib
import subprocess
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

CHROMIUM, WORK, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])

# Page, width, height, scheme, the element that the picture begins at, and its name.
VIEWS = [
    ("author", 1280, 800, "light", None, "report-wide-light"),
    ("author", 1280, 800, "dark", None, "report-wide-dark"),
    ("author", 1280, 1500, "light", "#p1 .ranges", "report-pictures-light"),
    ("author", 1280, 1500, "dark", "#p1 .ranges", "report-pictures-dark"),
    ("author", 390, 844, "light", None, "report-phone-light"),
    ("author", 390, 844, "dark", "#p1 .ranges", "report-phone-dark"),
    ("couple", 1280, 800, "light", None, "report-couple-light"),
]
# Above the element that a picture begins at, in pixels.
HEADROOM = 170
COLOURS = 128
MOST_BYTES = 150_000


def keep(source: pathlib.Path, name: str) -> None:
    """Writes a picture with few colours, which text and flat shapes need no more of."""
    target = PICTURES / f"{name}.png"
    image = Image.open(source).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
    size = target.stat().st_size
    print(f"{target} {image.size[0]}x{image.size[1]} {size // 1000} kB")
    if size > MOST_BYTES:
        sys.exit(f"{target} is larger than {MOST_BYTES // 1000} kB")


def scroll_to(page, selector: str) -> None:
    page.evaluate(
        """([selector, headroom]) => {
          const top = document.querySelector(selector).getBoundingClientRect().top
          window.scrollTo({ top: top + window.scrollY - headroom, behavior: "instant" })
        }""",
        [selector, HEADROOM],
    )


def take_screens(browser) -> None:
    for name, width, height, scheme, start, title in VIEWS:
        scale = 2 if width < 500 else 1
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            device_scale_factor=scale,
        )
        page = context.new_page()
        page.on("console", lambda message: sys.exit(f"the page complains: {message.text}"))
        page.goto((WORK / f"{name}.html").as_uri())
        if page.evaluate("document.documentElement.scrollWidth") > width:
            sys.exit(f"{name} is wider than {width} pixels")
        if start:
            scroll_to(page, start)
        page.wait_for_timeout(200)
        shot = WORK / f"{title}.png"
        page.screenshot(path=shot)
        keep(shot, title)
        context.close()


def print_pages(browser) -> None:
    for paper in ("A4", "Letter"):
        page = browser.new_page()
        page.goto((WORK / "author.html").as_uri())
        pdf = WORK / f"{paper}.pdf"
        page.pdf(path=pdf, format=paper)
        page.close()
        subprocess.run(
            ["pdftoppm", "-r", "96", "-png", "-l", "3", pdf, WORK / f"print-{paper}"], check=True
        )
    for number, title in ((1, "report-print-first"), (3, "report-print-areas")):
        keep(next(WORK.glob(f"print-A4-*{number}.png")), title)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    take_screens(browser)
    print_pages(browser)
    browser.close()
