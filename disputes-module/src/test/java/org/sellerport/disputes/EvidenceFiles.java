package org.sellerport.disputes;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files that people send as evidence, honest ones and attacks. */
final class EvidenceFiles {

    /** One pixel, lossy. */
    static final byte[] WEBP = decoded("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    /** One pixel, lossless. */
    static final byte[] LOSSLESS_WEBP = decoded("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private EvidenceFiles() {}

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** A picture with a red left and a blue right half. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A JPEG whose camera was held on its side. */
    static byte[] sidewaysJpeg(int width, int height) {
        byte[] exif = Bytes.of("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0");
        byte[] plain = picture("jpeg", width, height);
        ByteBuffer turned = ByteBuffer.allocate(plain.length + exif.length + 4);
        turned.put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return turned.put(plain, 2, plain.length - 2).array();
    }

    /** A JPEG that says something in its comment. */
    static byte[] jpegSaying(String comment) {
        byte[] said = Bytes.of(comment);
        byte[] plain = picture("jpeg", 20, 20);
        ByteBuffer file = ByteBuffer.allocate(plain.length + said.length + 4);
        file.put(plain, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (said.length + 2))
                .put(said);
        return file.put(plain, 2, plain.length - 2).array();
    }

    /** A few bytes that unpack to so many black pixels. */
    static byte[] pngBomb(int width, int height) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[1 + (width + 7) / 8];
                for (int i = 0; i < height; i++) {
                    deflater.write(row);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(Bytes.of("\u0089PNG\r\n\u001a\n"));
            ByteBuffer header = ByteBuffer.allocate(13);
            header.putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
            chunk(out, "IHDR", header.array());
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
        byte[] named = joined(Bytes.of(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(named);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Changes a new PDF of one page. */
    interface Change {
        void of(PDDocument document) throws IOException;
    }

    static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            change.of(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] plainPdf() {
        return pdf(document -> {});
    }

    /** So many zeros, packed. */
    static byte[] zeros(int megabytes) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] some = new byte[1024 * 1024];
                for (int i = 0; i < megabytes; i++) {
                    deflater.write(some);
                }
            }
            return packed.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
