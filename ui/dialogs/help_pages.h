// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dispatch {

//! One page of the guide.
struct HelpPage {
    QString name{}; //!< of its file, without suffix, the same in each language: "fiche"
    QString title{};
    QString markdown{};
    QStringList paragraphs{}; //!< its words without marks, one entry a paragraph or cell
};

//! A page that has all the words that were looked for.
struct HelpHit {
    size_t page = 0;
    QString snippet{}; //!< what stands around the first of them; empty when the title alone has them
};

//! The guide in the language of QLocale(), in the order of reading; French when there is no other.
[[nodiscard]] std::vector<HelpPage> helpPages();

//! The page about the dock of this objectName, or of this name itself; "fenetre" for any other.
[[nodiscard]] QString helpPageFor(QStringView panel);

//! Pages that have every word of \a words, capitals and accents aside; nothing for no word.
[[nodiscard]] std::vector<HelpHit> searchHelp(const std::vector<HelpPage>& pages, const QString& words);

//! The words that searchHelp() looks for: folded().
[[nodiscard]] QStringList helpWords(const QString& words);

} // namespace dispatch
