package io.github.resumemaven.lint;

import io.github.resumemaven.lint.rule.a11y.ImgAlt;
import io.github.resumemaven.lint.rule.a11y.Lang;
import io.github.resumemaven.lint.rule.a11y.LinkText;
import io.github.resumemaven.lint.rule.ats.IconOnly;
import io.github.resumemaven.lint.rule.ats.LayoutTable;
import io.github.resumemaven.lint.rule.ats.NonstandardHeading;
import io.github.resumemaven.lint.rule.ats.ReadingOrder;
import io.github.resumemaven.lint.rule.ats.TextInImage;
import io.github.resumemaven.lint.rule.ats.TooLong;
import io.github.resumemaven.lint.rule.contact.Conflict;
import io.github.resumemaven.lint.rule.contact.EmailInvalid;
import io.github.resumemaven.lint.rule.contact.EmailMissing;
import io.github.resumemaven.lint.rule.contact.NameMissing;
import io.github.resumemaven.lint.rule.contact.PhoneFormat;
import io.github.resumemaven.lint.rule.contact.PhoneMissing;
import io.github.resumemaven.lint.rule.contact.RequiredMissing;
import io.github.resumemaven.lint.rule.contact.WorkEmail;
import io.github.resumemaven.lint.rule.dates.AmbiguousNumeric;
import io.github.resumemaven.lint.rule.dates.EndBeforeStart;
import io.github.resumemaven.lint.rule.dates.ExperienceClaim;
import io.github.resumemaven.lint.rule.dates.FormatMixed;
import io.github.resumemaven.lint.rule.dates.Future;
import io.github.resumemaven.lint.rule.dates.Gap;
import io.github.resumemaven.lint.rule.dates.Order;
import io.github.resumemaven.lint.rule.dates.Overlap;
import io.github.resumemaven.lint.rule.dates.RangeDash;
import io.github.resumemaven.lint.rule.dates.Unparseable;
import io.github.resumemaven.lint.rule.links.Blocked;
import io.github.resumemaven.lint.rule.links.Dead;
import io.github.resumemaven.lint.rule.links.FragmentMissing;
import io.github.resumemaven.lint.rule.links.InsecureHttp;
import io.github.resumemaven.lint.rule.links.MailtoTel;
import io.github.resumemaven.lint.rule.links.Malformed;
import io.github.resumemaven.lint.rule.links.OpaqueUrl;
import io.github.resumemaven.lint.rule.links.PermanentRedirect;
import io.github.resumemaven.lint.rule.links.Placeholder;
import io.github.resumemaven.lint.rule.links.PrivateHost;
import io.github.resumemaven.lint.rule.links.ProfileFormat;
import io.github.resumemaven.lint.rule.links.Soft404;
import io.github.resumemaven.lint.rule.links.Unreachable;
import io.github.resumemaven.lint.rule.lint.UnknownRule;
import io.github.resumemaven.lint.rule.lint.UnusedSuppression;
import io.github.resumemaven.lint.rule.privacy.BirthDate;
import io.github.resumemaven.lint.rule.privacy.HiddenComment;
import io.github.resumemaven.lint.rule.privacy.HomeAddress;
import io.github.resumemaven.lint.rule.privacy.ImageMetadata;
import io.github.resumemaven.lint.rule.privacy.NationalId;
import io.github.resumemaven.lint.rule.privacy.PersonalStatus;
import io.github.resumemaven.lint.rule.privacy.PhonePublic;
import io.github.resumemaven.lint.rule.privacy.Secret;
import io.github.resumemaven.lint.rule.publish.AssetMissing;
import io.github.resumemaven.lint.rule.publish.Draft;
import io.github.resumemaven.lint.rule.publish.LocalPath;
import io.github.resumemaven.lint.rule.publish.SiteConfig;
import io.github.resumemaven.lint.rule.publish.UnsafeHtml;
import io.github.resumemaven.lint.rule.structure.BulletLength;
import io.github.resumemaven.lint.rule.structure.EmptySection;
import io.github.resumemaven.lint.rule.structure.HeadingOutline;
import io.github.resumemaven.lint.rule.structure.Length;
import io.github.resumemaven.lint.rule.structure.RequiredSection;
import io.github.resumemaven.lint.rule.structure.TranslationParity;
import io.github.resumemaven.lint.rule.structure.UnknownKey;
import io.github.resumemaven.lint.rule.tech.Inconsistent;
import io.github.resumemaven.lint.rule.tech.NameCase;
import io.github.resumemaven.lint.rule.tech.NonstandardAbbr;
import io.github.resumemaven.lint.rule.typo.CjkLatinSpace;
import io.github.resumemaven.lint.rule.typo.CjkNumberSpace;
import io.github.resumemaven.lint.rule.typo.CompatChar;
import io.github.resumemaven.lint.rule.typo.FullwidthAlnum;
import io.github.resumemaven.lint.rule.typo.FullwidthPunct;
import io.github.resumemaven.lint.rule.typo.HalfwidthPunct;
import io.github.resumemaven.lint.rule.typo.InvisibleChar;
import io.github.resumemaven.lint.rule.typo.ParenQuoteMixed;
import io.github.resumemaven.lint.rule.typo.PunctSpace;
import io.github.resumemaven.lint.rule.typo.RepeatedPunct;
import io.github.resumemaven.lint.rule.wording.Buzzword;
import io.github.resumemaven.lint.rule.wording.CommonTypo;
import io.github.resumemaven.lint.rule.wording.FirstPerson;
import io.github.resumemaven.lint.rule.wording.NoMetrics;
import io.github.resumemaven.lint.rule.wording.PlaceholderText;
import io.github.resumemaven.lint.rule.wording.RepeatedWord;
import io.github.resumemaven.lint.rule.wording.WeakVerb;
import java.util.List;
import java.util.Optional;

/** Every rule, sorted by id. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ImgAlt(),
            new Lang(),
            new LinkText(),
            new IconOnly(),
            new LayoutTable(),
            new NonstandardHeading(),
            new ReadingOrder(),
            new TextInImage(),
            new TooLong(),
            new Conflict(),
            new EmailInvalid(),
            new EmailMissing(),
            new NameMissing(),
            new PhoneFormat(),
            new PhoneMissing(),
            new RequiredMissing(),
            new WorkEmail(),
            new AmbiguousNumeric(),
            new EndBeforeStart(),
            new ExperienceClaim(),
            new FormatMixed(),
            new Future(),
            new Gap(),
            new Order(),
            new Overlap(),
            new RangeDash(),
            new Unparseable(),
            new Blocked(),
            new Dead(),
            new FragmentMissing(),
            new InsecureHttp(),
            new MailtoTel(),
            new Malformed(),
            new OpaqueUrl(),
            new PermanentRedirect(),
            new Placeholder(),
            new PrivateHost(),
            new ProfileFormat(),
            new Soft404(),
            new Unreachable(),
            new UnknownRule(),
            new UnusedSuppression(),
            new BirthDate(),
            new HiddenComment(),
            new HomeAddress(),
            new ImageMetadata(),
            new NationalId(),
            new PersonalStatus(),
            new PhonePublic(),
            new Secret(),
            new AssetMissing(),
            new Draft(),
            new LocalPath(),
            new SiteConfig(),
            new UnsafeHtml(),
            new BulletLength(),
            new EmptySection(),
            new HeadingOutline(),
            new Length(),
            new RequiredSection(),
            new TranslationParity(),
            new UnknownKey(),
            new Inconsistent(),
            new NameCase(),
            new NonstandardAbbr(),
            new CjkLatinSpace(),
            new CjkNumberSpace(),
            new CompatChar(),
            new FullwidthAlnum(),
            new FullwidthPunct(),
            new HalfwidthPunct(),
            new InvisibleChar(),
            new ParenQuoteMixed(),
            new PunctSpace(),
            new RepeatedPunct(),
            new Buzzword(),
            new CommonTypo(),
            new FirstPerson(),
            new NoMetrics(),
            new PlaceholderText(),
            new RepeatedWord(),
            new WeakVerb());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The rule of that id.
     *
     * @throws ConfigurationException if there is none, with the nearest id
     */
    public static Rule get(String id) {
        return find(id).orElseThrow(
                        () -> new ConfigurationException("there is no rule " + id + new RulePattern(id).hint(ALL)));
    }
}
