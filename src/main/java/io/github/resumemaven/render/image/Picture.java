package io.github.resumemaven.render.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image drawn anew: upright, on white, no larger than paper needs, and without what cameras write into it, such as
 * the place where it was taken.
 *
 * @param format {@code jpeg} or {@code png}
 * @param bytes the file
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String format, byte[] bytes, int width, int height) {
    /** More pixels than any camera of a phone makes; a small file can claim any number of them. */
    private static final long MOST_PIXELS = 120_000_000;

    /** The width of a page at 300 dots to the inch. */
    private static final int WIDEST = 2000;

    private static final float QUALITY = 0.9f;

    /**
     * @param address the name of a JPEG or PNG file, or a {@code data:} address that holds one
     * @throws ImageException when there is no such image, or it is broken or too large
     */
    public static Picture read(String address, Path folder) throws ImageException {
        byte[] file = ImageFile.read(address, folder);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            String format = readers.hasNext() ? format(readers.next()) : "";
            if (!List.of("jpeg", "png").contains(format)) {
                throw new ImageException("is neither JPEG nor PNG; convert it");
            }
            if (format.equals("jpeg") && JpegFrame.components(file) == 4) {
                // Java would take the inks for other colours.
                throw new ImageException("is a JPEG for printers (CMYK); save it in the colours of screens (RGB)");
            }
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(in, true, true);
                BufferedImage image = read(reader);
                int orientation = format.equals("jpeg") ? Orientation.of(file) : 1;
                return written(format, drawn(image, orientation));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new ImageException("is damaged: it can't be decoded");
        }
    }

    /** As an address that holds the image. */
    public String data() {
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    private static BufferedImage read(ImageReader reader) throws IOException, ImageException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new ImageException("has " + reader.getWidth(0) + "×" + reader.getHeight(0) + " pixels, more than the "
                    + MOST_PIXELS / 1_000_000 + " million that are read; scale it down");
        }
        // Large photos are read thinned out already, so that they don't fill the memory.
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * WIDEST));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage drawn(BufferedImage image, int orientation) {
        boolean turned = orientation >= 5;
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, (double) WIDEST / Math.max(width, height));
        int newWidth = (int) Math.max(1, Math.round(width * scale));
        int newHeight = (int) Math.max(1, Math.round(height * scale));
        BufferedImage drawn = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, newWidth, newHeight);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place =
                AffineTransform.getScaleInstance((double) newWidth / width, (double) newHeight / height);
        place.concatenate(upright(orientation, image.getWidth(), image.getHeight()));
        canvas.drawImage(image, place, null);
        canvas.dispose();
        return drawn;
    }

    /** Exif 2.32, table 6: which edge of the scene the first row and the first column show. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
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

    private static Picture written(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new Picture(format, bytes.toByteArray(), image.getWidth(), image.getHeight());
    }
}
