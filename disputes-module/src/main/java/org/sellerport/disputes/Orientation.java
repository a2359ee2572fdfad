package org.sellerport.disputes;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the Exif part of a JPEG says: 1 to 8. That part is not kept, so the image is turned instead. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xffe1;
    private static final int FIRST_SEGMENT = 0xffe0;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(byte[] file, Signatures.Form form) {
        if (form != Signatures.Form.JPEG) {
            return UPRIGHT;
        }
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        int at = 2;
        while ((file.getShort(at) & 0xffff) >= FIRST_SEGMENT) {
            int marker = file.getShort(at) & 0xffff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker == APP1 && file.getInt(at + 4) == 0x45786966) {
                return ofTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The image as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = value >= 5;
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, image.getType());
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turning(width, height), null);
        pen.dispose();
        return turned;
    }

    private AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
