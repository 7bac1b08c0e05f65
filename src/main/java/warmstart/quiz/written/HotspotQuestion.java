package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.base.Check;
import warmstart.quiz.written.expression.Phrase;

/**
 * A picture to point at: class {@code .hotspot}, an image and a fenced block {@code json hotspot} with named rectangles.
 *
 * @param stem what is asked, without the image
 * @param image the name of the picture: {@code queue.svg}
 * @param width of the picture, in the unit of the rectangles
 * @param height of the picture
 * @param areas in the order of the file; by their names they can be chosen without a pointer
 */
public record HotspotQuestion(Phrase stem, String image, int width, int height, List<Area> areas)
        implements WrittenQuestion {
    public HotspotQuestion {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(image, "image");
        Check.argument(width > 0 && height > 0, "a picture has a width and a height");
        areas = List.copyOf(areas);
    }

    /**
     * A rectangle with a name.
     *
     * @param id its name within the item
     * @param name as it is read out: {@code the dead-letter queue}
     * @param box where it is
     * @param key whether it is right
     * @param feedback what its choosers are told; empty when nothing was written
     */
    public record Area(String id, Phrase name, Box box, boolean key, Phrase feedback) {
        public Area {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(box, "box");
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /**
     * A place in the picture, counted from its upper left corner.
     *
     * @param x of the left side
     * @param y of the upper side
     * @param width at least 1
     * @param height at least 1
     */
    public record Box(int x, int y, int width, int height) {
        public Box {
            Check.argument(x >= 0 && y >= 0 && width > 0 && height > 0, "a rectangle has a place and a size");
        }

        /** Whether some point lies in both. */
        public boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(stem), areas.stream().flatMap(area -> Stream.of(area.name, area.feedback)))
                .toList();
    }

    @Override
    public HotspotQuestion with(UnaryOperator<Phrase> filling) {
        List<Area> filled = areas.stream()
                .map(area ->
                        new Area(area.id, filling.apply(area.name), area.box, area.key, filling.apply(area.feedback)))
                .toList();
        return new HotspotQuestion(filling.apply(stem), image, width, height, filled);
    }
}
