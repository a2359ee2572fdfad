package org.sellerport.disputes;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sellerport.disputes.api.EvidenceImageTooLarge;
import org.sellerport.disputes.api.EvidenceMixed;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.EvidenceUnreadable;
import org.sellerport.disputes.api.Evidences;

/**
 * Decodes an image and writes it anew. How many pixels it has is asked before one of them is unpacked, and one image at a
 * time is open, so the memory that images can take is known.
 */
final class Pictures {

    private static final int MILLION = 1_000_000;
    private static final float QUALITY = 0.9f;
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private Pictures() {}

    static EvidenceCheck.Clean anew(byte[] file, Signatures.Form form) {
        refuseTail(file, form);
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            BufferedImage image = decoded(file, form);
            boolean transparent = image.getColorModel().hasAlpha();
            if (form == Signatures.Form.PNG || transparent) {
                byte[] png = png(image);
                if (png.length <= Evidences.LARGEST) {
                    return new EvidenceCheck.Clean(EvidenceType.PNG, png);
                }
            }
            BufferedImage upright = Orientation.of(file, form).upright(opaque(image));
            return new EvidenceCheck.Clean(EvidenceType.JPEG, jpeg(upright));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof EvidenceImageTooLarge tooLarge ? tooLarge : new EvidenceUnreadable();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    /** What follows the end of an image is no image. Cameras do write behind the end of a JPEG. */
    private static void refuseTail(byte[] file, Signatures.Form form) {
        boolean tail =
                switch (form) {
                    case PNG -> !Bytes.at(file, file.length - PNG_END.length, PNG_END);
                    case WEBP -> Math.abs(file.length - 8 - riffSize(file)) > 1;
                    case JPEG, PDF, OTHER -> false;
                };
        if (tail) {
            throw Bytes.find(file, 0, PNG_END) < 0 && form == Signatures.Form.PNG
                    ? new EvidenceUnreadable()
                    : new EvidenceMixed();
        }
    }

    private static long riffSize(byte[] file) {
        return (file[4] & 0xffL) | (file[5] & 0xffL) << 8 | (file[6] & 0xffL) << 16 | (file[7] & 0xffL) << 24;
    }

    private static BufferedImage decoded(byte[] file, Signatures.Form form) throws IOException {
        ImageReader reader = reader(form);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            // Without metadata: compressed texts and profiles of an image are never unpacked.
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > Evidences.MOST_PIXELS) {
                throw new EvidenceImageTooLarge((int) (Evidences.MOST_PIXELS / MILLION));
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Signatures.Form form) throws IOException {
        return switch (form) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            // By name: what lies inside a web application is not found by asking around.
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PDF, OTHER -> throw new IllegalArgumentException(form + " is no image");
        };
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(ImageIO.getImageWritersByFormatName("png").next(), image, out, false);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(ImageIO.getImageWritersByFormatName("jpeg").next(), image, out, true);
        return out.toByteArray();
    }

    private static void write(ImageWriter writer, BufferedImage image, ByteArrayOutputStream out, boolean lossy)
            throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (lossy) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            // The pixels alone, no metadata.
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** A JPEG is opaque and has plain colours. */
    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
