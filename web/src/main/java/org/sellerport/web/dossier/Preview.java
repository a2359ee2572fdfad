package org.sellerport.web.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes small pictures of large ones; of a large one only every so many-th pixel is ever in memory. */
final class Preview {

    private static final int LONGEST_SIDE = 1_000;

    private Preview() {}

    /** A picture of at most {@value #LONGEST_SIDE} pixels a side, on white. */
    static BufferedImage of(byte[] image) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return onWhite(reader.read(0, every(step(reader))));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int step(ImageReader reader) throws IOException {
        int side = Math.max(reader.getWidth(0), reader.getHeight(0));
        return (side + LONGEST_SIDE - 1) / LONGEST_SIDE;
    }

    private static ImageReadParam every(int step) {
        ImageReadParam param = new ImageReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return white;
    }
}
