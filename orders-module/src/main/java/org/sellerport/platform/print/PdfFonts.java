package org.sellerport.platform.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * The fonts of one document. Open Sans has Latin, Cyrillic and Greek, Noto Sans SC has Chinese and Japanese; of both only
 * the characters that are used go into the file. What neither has, such as Korean, is drawn with what the machine has.
 */
public final class PdfFonts {

    private static final String LATIN = "/fonts/ttf/OpenSans/OpenSans-Regular.ttf";
    private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int UNITS = 1000;
    private static final int PIXELS_PER_POINT = 6;

    /** Characters that stand together and come from one font; drawn as a picture where that is null. */
    private record Run(String text, PDFont font) {}

    private final PDDocument document;
    private final List<PDFont> fonts = new ArrayList<>();
    private final Map<Integer, PDFont> known = new HashMap<>();

    public PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The width of a text in points. */
    public float width(String text, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text)) {
            width += width(run, size);
        }
        return width;
    }

    private static float width(Run run, float size) throws IOException {
        return run.font() == null
                ? (float) bounds(run.text(), size).getWidth()
                : run.font().getStringWidth(run.text()) / UNITS * size;
    }

    /** Writes a text of one line from that place on. */
    public void write(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        float at = x;
        for (Run run : runs(text)) {
            if (run.font() == null) {
                draw(page, run.text(), size, at, y);
            } else {
                page.beginText();
                page.setFont(run.font(), size);
                page.newLineAtOffset(at, y);
                page.showText(run.text());
                page.endText();
            }
            at += width(run, size);
        }
    }

    /** A text without what no font can show: control characters and line ends. */
    public static String plain(String text) {
        return text.replaceAll("\\p{C}|\\p{Zl}|\\p{Zp}", " ").strip();
    }

    /**
     * Breaks a text into lines no wider than that many points: at blanks where there are some, otherwise, as in Chinese,
     * between any two characters.
     */
    public List<String> wrapped(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int blank = -1;
        float filled = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = text.offsetByCodePoints(at, 1);
            blank = text.charAt(at) == ' ' ? at : blank;
            filled += width(text.substring(at, next), size);
            if (filled > width && at > start) {
                int cut = blank > start ? blank : at;
                lines.add(text.substring(start, cut).strip());
                start = text.charAt(cut) == ' ' ? cut + 1 : cut;
                filled = start > at ? 0 : width(text.substring(start, next), size);
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        PDFont current = null;
        for (int character : text.codePoints().toArray()) {
            PDFont font = fontOf(character);
            if (!Objects.equals(font, current) && !together.isEmpty()) {
                runs.add(new Run(together.toString(), current));
                together.setLength(0);
            }
            current = font;
            together.appendCodePoint(character);
        }
        if (!together.isEmpty()) {
            runs.add(new Run(together.toString(), current));
        }
        return runs;
    }

    private PDFont fontOf(int character) throws IOException {
        // Asking a font that does not have it costs an exception; a text asks for few different ones, often.
        if (!known.containsKey(character)) {
            known.put(character, findFontOf(character));
        }
        return known.get(character);
    }

    private PDFont findFontOf(int character) throws IOException {
        for (String name : List.of(LATIN, CHINESE)) {
            PDFont font = font(name);
            if (has(font, character)) {
                return font;
            }
        }
        return null;
    }

    /** Read when a character asks for it: most documents do without the ten megabytes of the second. */
    private PDFont font(String name) throws IOException {
        int place = name.equals(LATIN) ? 0 : 1;
        if (fonts.size() <= place) {
            try (InputStream file = PdfFonts.class.getResourceAsStream(name)) {
                fonts.add(PDType0Font.load(document, file, true));
            }
        }
        return fonts.get(place);
    }

    private static boolean has(PDFont font, int character) throws IOException {
        try {
            return font.encode(Character.toString(character)).length > 0;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }

    private static Font machineFont(float size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
    }

    private static Rectangle2D bounds(String text, float size) {
        BufferedImage any = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = any.createGraphics();
        try {
            return machineFont(size).getStringBounds(text, graphics.getFontRenderContext());
        } finally {
            graphics.dispose();
        }
    }

    private void draw(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        Rectangle2D box = bounds(text, size);
        int width = Math.max(1, (int) Math.ceil(box.getWidth() * PIXELS_PER_POINT));
        int height = Math.max(1, (int) Math.ceil(box.getHeight() * PIXELS_PER_POINT));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setFont(machineFont(size * PIXELS_PER_POINT));
            graphics.drawString(text, 0, (float) -box.getY() * PIXELS_PER_POINT);
        } finally {
            graphics.dispose();
        }
        float below = (float) (box.getHeight() + box.getY());
        page.drawImage(LosslessFactory.createFromImage(document, picture), x, y - below, (float) box.getWidth(), (float)
                box.getHeight());
    }
}
