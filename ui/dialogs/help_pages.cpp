// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_pages.h"

#include "ui/formats.h"

#include <QFile>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <array>

// Resources of a static library are only there once they are named; the macro must stand outside namespaces.
static void registerHelp()
{
    Q_INIT_RESOURCE(dispatch_help);
}

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetBefore = 30;
constexpr qsizetype snippetLength = 90;

struct Subject {
    QLatin1StringView page{};
    QLatin1StringView dock{}; //!< objectName; empty: no dock of its own
};

constexpr std::array subjects{Subject{.page = "fenetre"_L1}, Subject{"urgences"_L1, "alarmBar"_L1},
    Subject{"file-de-rappels"_L1, "centralQueue"_L1}, Subject{"appels-en-cours"_L1, "dockLive"_L1},
    Subject{"fiche"_L1, "dockSheet"_L1}, Subject{"rappel"_L1, "dockCallback"_L1},
    Subject{"journal"_L1, "dockLog"_L1}, Subject{"journee"_L1, "dockDay"_L1},
    Subject{"textos"_L1, "dockSms"_L1}, Subject{"systeme"_L1, "dockHealth"_L1},
    Subject{.page = "raccourcis"_L1}, Subject{.page = "demo"_L1}, Subject{.page = "depannage"_L1}};

QString textOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

HelpPage pageOf(const QString& name, const QString& folder)
{
    const QString markdown = textOf(u":/help/%1/%2.md"_s.arg(folder, name));
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList paragraphs = document.toPlainText().split('\n'_L1, Qt::SkipEmptyParts);
    const QString title = paragraphs.isEmpty() ? name : paragraphs.takeFirst();
    return {.name = name, .title = title, .markdown = markdown, .paragraphs = paragraphs};
}

//! A paragraph cut around the place of the word, from the start of a word, at most snippetLength characters.
QString around(const QString& paragraph, qsizetype place)
{
    qsizetype from = std::max<qsizetype>(0, place - snippetBefore);
    if (from > 0)
        from = std::min(place, paragraph.indexOf(' '_L1, from) + 1);
    QString text = paragraph.mid(from, snippetLength).trimmed();
    if (from > 0)
        text.prepend(u'…');
    if (from + snippetLength < paragraph.size())
        text.append(u'…');
    return text;
}

QString snippetOf(const HelpPage& page, const QString& word)
{
    for (const QString& paragraph : page.paragraphs) {
        const qsizetype place = folded(paragraph).indexOf(word);
        if (place >= 0)
            return around(paragraph, place);
    }
    return {};
}

} // namespace

std::vector<HelpPage> helpPages()
{
    registerHelp();
    const bool english = QLocale{}.language() == QLocale::English;
    std::vector<HelpPage> pages;
    pages.reserve(subjects.size());
    for (const Subject& subject : subjects)
        pages.push_back(pageOf(QString{subject.page}, english ? u"en"_s : u"fr"_s));
    return pages;
}

QString helpPageFor(QStringView panel)
{
    const auto found = std::ranges::find_if(
        subjects, [panel](const Subject& subject) { return subject.page == panel || subject.dock == panel; });
    return found == subjects.end() || panel.isEmpty() ? u"fenetre"_s : QString{found->page};
}

QStringList helpWords(const QString& words)
{
    return folded(words).split(' '_L1, Qt::SkipEmptyParts);
}

std::vector<HelpHit> searchHelp(const std::vector<HelpPage>& pages, const QString& words)
{
    const QStringList wanted = helpWords(words);
    std::vector<HelpHit> hits;
    if (wanted.isEmpty())
        return hits;
    hits.reserve(pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        const HelpPage& page = pages.at(i);
        const QString all = folded(page.title + '\n'_L1 + page.paragraphs.join('\n'_L1));
        if (std::ranges::all_of(wanted, [&all](const QString& word) { return all.contains(word); }))
            hits.push_back({.page = i, .snippet = snippetOf(page, wanted.front())});
    }
    return hits;
}

} // namespace dispatch
