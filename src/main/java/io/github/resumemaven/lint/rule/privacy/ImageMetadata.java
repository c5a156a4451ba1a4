package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.link.Fragments;
import io.github.resumemaven.link.local.LocalLinks;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Assets;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;

public final class ImageMetadata extends Rule {
    public ImageMetadata() {
        super("privacy/image-metadata", WARNING, Fixing.NONE, "a photo says where it was taken");
    }

    @Override
    public boolean applies(Context context) {
        return context.assets().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        Assets assets = context.assets().orElseThrow();
        List<Value<String>> images = new ArrayList<>(Addresses.images(context.resume()));
        context.resume().basics().image().ifPresent(images::add);
        for (Value<String> image : images) {
            if (!image.get().isBlank() && LocalLinks.isLocal(image.get())) {
                assets.find(Fragments.decode(image.get().split("[?#]", 2)[0]))
                        .flatMap(assets::read)
                        .filter(ExifPlace::isIn)
                        .ifPresent(bytes -> report.at(image.span(), "the photo says where it was taken (EXIF, GPS)")
                                .help("remove it, for example with: exiftool -gps:all= " + image.get()));
            }
        }
    }
}
