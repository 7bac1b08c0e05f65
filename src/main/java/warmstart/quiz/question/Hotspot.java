package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * A picture to point at.
 *
 * @param stem what is asked
 * @param image the name of the picture among the attachments: {@code sqs-visibility-cycle.svg}
 * @param described what the picture shows, in words
 * @param width of the picture, in the unit of the areas
 * @param height of the picture
 * @param areas the places that can be chosen, by pointing or by name
 */
public record Hotspot(String stem, String image, String described, int width, int height, List<Area> areas)
        implements Question {
    public Hotspot {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(described, "described");
        Check.argument(width > 0 && height > 0, "a picture has a width and a height");
        areas = List.copyOf(areas);
        Check.argument(areas.stream().anyMatch(Area::key), "some place is right");
    }

    /**
     * A rectangle with a name.
     *
     * @param name as it is read out: {@code the dead-letter queue}
     * @param x of its left side
     * @param y of its upper side
     * @param width at least 1
     * @param height at least 1
     * @param key whether it is right
     * @param feedback the sentence for whoever points at it; may be empty
     */
    public record Area(String name, int x, int y, int width, int height, boolean key, String feedback) {
        public Area {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(feedback, "feedback");
            Check.argument(x >= 0 && y >= 0 && width > 0 && height > 0, "a rectangle has a place and a size");
        }
    }

    @Override
    public String shownKey() {
        return areas.stream().filter(Area::key).map(Area::name).collect(Collectors.joining(" or "));
    }

    @Override
    public Hotspot arranged(Rng rng) {
        return this;
    }
}
